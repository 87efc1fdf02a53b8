/** A value, or a problem that a person can be told about. Bugs are thrown, never returned. */
export type Result<T, P> = Accepted<T> | Refused<P>;

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<P> {
  readonly ok: false;
  readonly problem: P;
}

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse<const P>(problem: P): Refused<P> {
  return { ok: false, problem };
}
