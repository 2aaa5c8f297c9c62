/** A cluster of one machine, from packages alone: broker, Flink's processes, database, and a keeper that starts again what dies. */
@NullMarked
package eu.limen.cluster;

import org.jspecify.annotations.NullMarked;
