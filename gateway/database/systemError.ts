/** An error of a system call, such as `connect` or `open`. */
export interface SystemError {
  code: string;
  syscall: string;
  message: string;
}

/** Tells errors of the operating system by their shape: under a test runner `instanceof Error` may not hold. */
export function isSystemError(err: unknown): err is SystemError {
  return (
    typeof err === 'object' &&
    err !== null &&
    'syscall' in err &&
    'code' in err &&
    typeof err.code === 'string'
  );
}
