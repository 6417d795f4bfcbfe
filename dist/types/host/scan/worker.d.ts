/** Entry of a thread that helps with a scan: it takes parts until none is left, and ends. */
export {};
