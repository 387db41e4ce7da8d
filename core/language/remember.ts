/** A function that works out its value once for every argument. */
export function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as Value;
    const now = make(key);
    known.set(key, now);
    return now;
  };
}

/**
 * As `remember`, for arguments without end: forgets everything whenever it knows `most` values, so that memory stays bounded. For what
 * many readers ask of the same words one after another.
 */
export function rememberLately<Value>(make: (key: string) => Value, most: number): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    if (known.size >= most) known.clear();
    const now = make(key);
    known.set(key, now);
    return now;
  };
}
