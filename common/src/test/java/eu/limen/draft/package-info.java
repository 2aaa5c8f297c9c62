/** What drafts say, and what they leave to their authors. */
@NullMarked
package eu.limen.draft;

import org.jspecify.annotations.NullMarked;
