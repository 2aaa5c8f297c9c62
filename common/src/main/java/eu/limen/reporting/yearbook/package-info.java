/** The yearbook of a release: published figures and registers as chapters that people read, complete and print. */
@NullMarked
package eu.limen.reporting.yearbook;

import org.jspecify.annotations.NullMarked;
