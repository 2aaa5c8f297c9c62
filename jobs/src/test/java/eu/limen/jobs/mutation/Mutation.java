package eu.limen.jobs.mutation;

/** One way of damaging a record. Records are texts in ISO 8859-1, one character per byte, so that any bytes fit. */
interface Mutation {

    String name();

    String of(String record, Draw draw);
}
