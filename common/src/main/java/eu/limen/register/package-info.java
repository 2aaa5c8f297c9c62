/** What is known beside the counts: border sections, the roster of sources, measures in force. */
@NullMarked
package eu.limen.register;

import org.jspecify.annotations.NullMarked;
