/** Looks from outside whether the analysis lives. */
@NullMarked
package eu.limen.watch;

import org.jspecify.annotations.NullMarked;
