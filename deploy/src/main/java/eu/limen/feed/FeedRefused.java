package eu.limen.feed;

/** The broker takes no more of what is fed. */
public final class FeedRefused extends Exception {

    private static final long serialVersionUID = 1;

    FeedRefused(Throwable because) {
        super("the broker took a record no more", because);
    }
}
