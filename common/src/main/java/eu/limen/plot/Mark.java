package eu.limen.plot;

/** Shapes of single values. */
public enum Mark {
    DOT,
    RING,
    TRIANGLE,
    SQUARE,
    DIAMOND,
    CROSS;

    /** The shape about a point, as an element of that class. */
    String element(String code, double x, double y, double size) {
        return switch (this) {
            case DOT -> circle("f " + code, x, y, size);
            case RING -> circle("l paper " + code, x, y, size);
            case TRIANGLE -> path("f " + code, x, y - size, size, 1.8 * size, -size, 1.8 * size);
            case SQUARE -> path("f " + code, x - size, y - size, 2 * size, 0, 2 * size, 2 * size, 0, 2 * size);
            case DIAMOND -> path("f " + code, x, y - size, size, size, 0, 2 * size, -size, size);
            case CROSS ->
                "<path class=\"l " + code + "\" d=\"M" + point(x - size, y - size) + 'L' + point(x + size, y + size)
                        + 'M' + point(x - size, y + size) + 'L' + point(x + size, y - size) + "\"/>";
        };
    }

    private static String circle(String code, double x, double y, double size) {
        return "<circle class=\"" + code + "\" cx=\"" + Numbers.coordinate(x) + "\" cy=\"" + Numbers.coordinate(y)
                + "\" r=\"" + Numbers.coordinate(size) + "\"/>";
    }

    /** Corners as ways from the first one. */
    private static String path(String code, double x, double y, double... ways) {
        StringBuilder path = new StringBuilder("M").append(point(x, y));
        for (int i = 0; i < ways.length; i += 2) {
            path.append('L').append(point(x + ways[i], y + ways[i + 1]));
        }
        return "<path class=\"" + code + "\" d=\"" + path + "z\"/>";
    }

    private static String point(double x, double y) {
        return Numbers.coordinate(x) + ' ' + Numbers.coordinate(y);
    }
}
