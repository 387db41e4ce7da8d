import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Opens the field for a step's note, or closes it (null). Has to stay the same function, or every row is drawn again. */
export type EditNote = (step: string | null) => void;

/** Holds the way to a step's note for everything in the panel. */
export const EditingContext = createContext<EditNote>(() => {});

/** The way to a step's note, inside a component of the panel. */
export function useEditNote(): EditNote {
  return useContext(EditingContext);
}
