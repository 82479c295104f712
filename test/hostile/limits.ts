/** What no hostile input may pass, on the command line as in the library. */
export const limits = { seconds: 5, megabytes: 512 } as const;
