// What dist-host/host.cjs gives to tests, benches and the command line.
export { bootNode } from "./boot/bootNode";
export type { ChartData } from "./charts/chartData";
export type { BootOptions, Host } from "./boot/bootHost";
export type { Person } from "./boot/person";
export type { HostFile, HostGoogle, HostMetadata, HostProtection } from "./hostFile";
export { Killed } from "./services/execution";
export type { ServiceCall } from "./services/execution";
export { SERVICE_CALLS } from "./services/serviceCalls";
export { readXlsx } from "./xlsx/readXlsx";
export { writeXlsx } from "./xlsx/writeXlsx";
