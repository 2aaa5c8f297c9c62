/** What leaves the service: records for the topics, messages to desks. */
@NullMarked
package eu.limen.console.outgoing;

import org.jspecify.annotations.NullMarked;
