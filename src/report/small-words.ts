/** Formats numbers, durations and GPU names for readers. */

/** "1 test", "2 tests". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 1234567 as 1,234,567. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** 950 ms, 12.3 s, 4 min 5 s, 2 h 3 min. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Tesla V100-SXM2-16GB, compute capability 7.0". */
export function gpuWords(gpu: { readonly name: string; readonly computeCapability: string | null }): string {
  return gpu.computeCapability === null
    ? `${gpu.name}, compute capability not known`
    : `${gpu.name}, compute capability ${gpu.computeCapability}`;
}
