/** What is shown, as facts that can fail. */
@NullMarked
package eu.limen.disclosure;

import org.jspecify.annotations.NullMarked;
