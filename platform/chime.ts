import { log } from './log';

/** Two soft tones, a fifth apart: Hz, and when they begin, s. */
const tones = [
  [659.25, 0],
  [987.77, 0.18],
] as const;
const lasts = 0.9;
const loudness = 0.12;

/** Plays one soft chime, made on the spot. A page where nobody pressed anything yet may play nothing: then it stays silent. */
export function chime(): void {
  try {
    const context = new AudioContext();
    for (const [frequency, begins] of tones) play(context, frequency, context.currentTime + begins);
    setTimeout(() => void context.close(), 2000 * lasts);
  } catch (error) {
    log('debug', 'chime', String(error));
  }
}

function play(context: AudioContext, frequency: number, at: number): void {
  const tone = new OscillatorNode(context, { type: 'sine', frequency });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(loudness, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + lasts);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + lasts);
}
