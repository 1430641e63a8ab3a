/** What the operator sets the address by: variables of the environment, or flags. */
interface Settings {
  readonly host: string;
  readonly port: number;
  readonly hostSetting: string;
  readonly portSetting: string;
}

/** Why a server cannot listen, with the setting and the remedy; null where the address is not the reason. */
export function listenFault(
  error: unknown,
  { host, port, hostSetting, portSetting }: Settings,
): string | null {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return `${portSetting}: ${host}:${port} is in use by another process; stop it or set ${portSetting} to a free port`;
    case 'EACCES':
      return `${portSetting}: this user may not listen on ${host}:${port}; set ${portSetting} above 1023`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${hostSetting}: ${host} is no address of this machine; set ${hostSetting} to 0.0.0.0 or 127.0.0.1`;
    default:
      return null;
  }
}
