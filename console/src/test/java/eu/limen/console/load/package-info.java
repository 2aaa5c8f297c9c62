/** How the service bears many at once. */
@NullMarked
package eu.limen.console.load;

import org.jspecify.annotations.NullMarked;
