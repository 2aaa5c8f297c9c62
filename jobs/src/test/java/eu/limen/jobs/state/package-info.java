/** What a running job has written down must stay readable: tests of saved state across versions. */
@NullMarked
package eu.limen.jobs.state;

import org.jspecify.annotations.NullMarked;
