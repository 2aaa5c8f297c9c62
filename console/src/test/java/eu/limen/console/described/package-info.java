/** The interface's description, held against what the service answers. */
@NullMarked
package eu.limen.console.described;

import org.jspecify.annotations.NullMarked;
