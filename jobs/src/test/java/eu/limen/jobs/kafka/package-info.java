/** Tests on a real broker. */
@NullMarked
package eu.limen.jobs.kafka;

import org.jspecify.annotations.NullMarked;
