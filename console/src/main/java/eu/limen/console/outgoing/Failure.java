package eu.limen.console.outgoing;

/** Why a message did not reach its recipient: a kind, never an address or an answer. */
enum Failure {
    /** The audience fails closed: whatever the row says, the alert is not for this state. */
    NOT_ADDRESSED(true),
    ALERT_GONE(true),
    ALERT_UNREADABLE(true),
    /** No desk of this name is valid in the state today. */
    NO_SUCH_DESK(true),
    /** The desk has no address for this channel. */
    NO_ADDRESS(true),
    /** The desk has no secret to sign with. */
    NO_SECRET(true),
    /** Not {@code https}, not on the list of hosts, or no address at all. */
    HOST_NOT_ALLOWED(false),
    /** The host's name leads to an address that is not public. */
    ADDRESS_NOT_PUBLIC(false),
    REDIRECTED(false),
    /** The recipient's server answered that it does not want it. */
    REFUSED(false),
    LOGIN_REFUSED(false),
    /** No connection, none that is safe, or no answer in time. */
    NOT_REACHED(false),
    NO_MAIL_SERVER(false),
    TOPIC_NOT_WRITTEN(false);

    private final boolean lasting;

    Failure(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether trying again cannot help. */
    boolean isLasting() {
        return lasting;
    }
}
