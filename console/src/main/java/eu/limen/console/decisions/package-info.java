/** What people decide on results, and what two states find when they review a section together. */
@NullMarked
package eu.limen.console.decisions;

import org.jspecify.annotations.NullMarked;
