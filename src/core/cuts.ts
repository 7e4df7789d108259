/** By what the events of the matrix of participation are told apart. A file of its own: the address needs no more of it. */
export const cuts = ["area", "dimension", "body"] as const;
export type Cut = (typeof cuts)[number];
