/** What no hostile input may pass. Measured on the command line, where each run is a process of its own. */
export const limits = { seconds: 5, megabytes: 512 } as const;

/** Seconds that a whole pack of the letter among the samples takes at most, watched, on the machines the limit was set for. */
export const ordinarySeconds = 3;
