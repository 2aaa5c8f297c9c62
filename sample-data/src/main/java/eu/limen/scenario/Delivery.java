package eu.limen.scenario;

/**
 * What goes wrong between a gateway and Limen, as shares of reports.
 *
 * @param late arrives one to five days after its time
 * @param corrected first sent too low, then corrected within ten days
 * @param duplicated sent twice
 * @param withdrawn sent once more under a new id, which is taken back within three days
 */
record Delivery(double late, double corrected, double duplicated, double withdrawn) {

    static final Delivery FLAWLESS = new Delivery(0, 0, 0, 0);
}
