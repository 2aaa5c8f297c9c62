/** Who may do and see what, as data and pure judgement: roles, grants, the release matrix, jurisdiction. No Spring. */
@NullMarked
package eu.limen.console.access;

import org.jspecify.annotations.NullMarked;
