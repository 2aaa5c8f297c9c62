/** What is released from the reports that were admitted. */
@NullMarked
package eu.limen.reporting;

import org.jspecify.annotations.NullMarked;
