/** The description of the interface (OpenAPI): what the code says, and beside it what a reader would ask, as tables. */
@NullMarked
package eu.limen.console.described;

import org.jspecify.annotations.NullMarked;
