/** The analysis on Kafka: what it reads, how time passes there, and where its results go. */
@NullMarked
package eu.limen.jobs.kafka;

import org.jspecify.annotations.NullMarked;
