/** Rules as data: every number that a judgement depends on, with its version, its validity and who approved it. */
@NullMarked
package eu.limen.rules;

import org.jspecify.annotations.NullMarked;
