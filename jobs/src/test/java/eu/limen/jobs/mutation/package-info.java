/** Sound reports, damaged in every way we could think of, against the door, the ledger and the running job. */
@NullMarked
package eu.limen.jobs.mutation;

import org.jspecify.annotations.NullMarked;
