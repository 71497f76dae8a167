namespace SocraticBench.Pipeline.Flow;

/// <summary>There is not enough money left for the next call. The dialogue stays in its journal, to be gone on with under a larger budget.</summary>
internal sealed class BudgetSpentException() : Exception("the budget is spent; the dialogue can be gone on with under a larger one");
