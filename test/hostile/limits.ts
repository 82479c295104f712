/**
 * What no hostile input may pass. Measured on the command line, where each run is a process of its own. On a slow machine, where an ordinary short plan
 * takes long too, so many times what that takes in the same run: a machine that is half as fast is no fault of the program.
 */
export const limits = { seconds: 5, ordinaryPlans: 3, megabytes: 512 } as const;
