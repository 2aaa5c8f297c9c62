/** How complete, how sound and how fresh the data are that the console shows; never a payload. */
@NullMarked
package eu.limen.console.quality;

import org.jspecify.annotations.NullMarked;
