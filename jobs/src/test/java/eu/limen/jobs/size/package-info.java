/** What the job keeps in the long run. */
@NullMarked
package eu.limen.jobs.size;

import org.jspecify.annotations.NullMarked;
