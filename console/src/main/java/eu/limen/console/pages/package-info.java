/** The pages: a shell that anybody may have, since it holds no figure; what it shows comes from the interface. */
@NullMarked
package eu.limen.console.pages;

import org.jspecify.annotations.NullMarked;
