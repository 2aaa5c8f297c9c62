/** The statistics and judgements, as pure functions of their arguments. */
@NullMarked
package eu.limen.analysis;

import org.jspecify.annotations.NullMarked;
