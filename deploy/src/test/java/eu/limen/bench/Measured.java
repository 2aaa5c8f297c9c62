package eu.limen.bench;

/**
 * What one run took.
 *
 * @param seconds of wall time
 * @param cpuSeconds of all threads of the process
 * @param wholeSeconds with what lies around the topology; the same where nothing does
 * @param peakHeapMegabytes the most of the heap in use, garbage included
 */
record Measured(double seconds, double cpuSeconds, double wholeSeconds, double peakHeapMegabytes, Checksum checksum) {}
