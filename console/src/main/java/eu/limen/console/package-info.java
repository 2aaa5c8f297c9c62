/** The service of analysts and contact points. {@link eu.limen.console.Console} names its parts. */
@NullMarked
package eu.limen.console;

import org.jspecify.annotations.NullMarked;
