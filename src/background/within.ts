/** How long a draft waits for storage before it is judged without it, milliseconds. */
export const PATIENCE = 500;

/** Settles as `work` does, or with `otherwise` when it rejects or takes longer than `ms` milliseconds. */
export async function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((settle) => {
    timer = setTimeout(settle, ms, otherwise);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
