package eu.limen.analysis;

/** Products of the few coefficients of a series, summed in a fixed order so that they are the same everywhere. */
final class LinearAlgebra {

    private LinearAlgebra() {}

    /** The square matrix, row by row, times the vector. */
    static double[] times(double[] matrix, double[] vector) {
        int size = vector.length;
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                result[i] += matrix[i * size + j] * vector[j];
            }
        }
        return result;
    }

    /** The sum of the products of the two vectors' elements. */
    static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
