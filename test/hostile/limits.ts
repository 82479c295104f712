/** What no hostile input may pass. Measured on the command line, where each run is a process of its own. */
export const limits = { seconds: 5, megabytes: 512 } as const;
