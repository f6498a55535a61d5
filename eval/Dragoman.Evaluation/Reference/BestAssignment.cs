namespace Dragoman.Evaluation.Reference;

/// <summary>The pairing of two sets with the highest sum (Kuhn, 1955; the form with potentials).</summary>
internal static class BestAssignment
{
    /// <summary>The highest sum of values when each of the one is paired with at most one of the other.</summary>
    public static double Highest(int rows, int columns, Func<int, int, double> value)
    {
        if (rows > columns)
        {
            return Highest(columns, rows, (row, column) => value(column, row));
        }

        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            Augment(row, columns, value, rowPotential, columnPotential, rowOf);
        }

        double sum = 0;
        for (int column = 1; column <= columns; column++)
        {
            sum += rowOf[column] == 0 ? 0 : value(rowOf[column] - 1, column - 1);
        }

        return sum;
    }

    private static void Augment(
        int row, int columns, Func<int, int, double> value, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        int[] way = new int[columns + 1];
        double[] least = new double[columns + 1];
        bool[] isUsed = new bool[columns + 1];
        Array.Fill(least, double.PositiveInfinity);
        rowOf[0] = row;
        int column = 0;
        do
        {
            isUsed[column] = true;
            int current = rowOf[column];
            double delta = double.PositiveInfinity;
            int next = 0;
            for (int j = 1; j <= columns; j++)
            {
                if (isUsed[j])
                {
                    continue;
                }

                double cost = -value(current - 1, j - 1) - rowPotential[current] - columnPotential[j];
                if (cost < least[j])
                {
                    least[j] = cost;
                    way[j] = column;
                }

                if (least[j] < delta)
                {
                    delta = least[j];
                    next = j;
                }
            }

            for (int j = 0; j <= columns; j++)
            {
                if (isUsed[j])
                {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                }
                else
                {
                    least[j] -= delta;
                }
            }

            column = next;
        }
        while (rowOf[column] != 0);

        for (; column != 0; column = way[column])
        {
            rowOf[column] = rowOf[way[column]];
        }
    }
}
