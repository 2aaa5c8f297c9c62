package eu.limen.disclosure.release;

/**
 * A cell that must stay uncertain: its protection interval, as distances from its count.
 *
 * @param cell its number
 * @param down how much less must stay possible; below zero if the interval lies above the count
 * @param up how much more must stay possible
 */
record Target(int cell, double down, double up) {}
