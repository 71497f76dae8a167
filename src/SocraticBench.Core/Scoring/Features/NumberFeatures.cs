namespace SocraticBench.Core.Scoring.Features;

/// <summary>Features of numbers and formulas: a number that nobody said before, stated, is often the answer.</summary>
internal static class NumberFeatures
{
    public static void Read(TurnView turn, TurnTally tally, FeatureVector vector)
    {
        vector.Set(TurnFeature.NumbersStatedLog, FeatureReader.Log(tally.NumbersStated));
        vector.Set(TurnFeature.NumbersAskedLog, FeatureReader.Log(tally.NumbersAsked));
        vector.Set(TurnFeature.NewNumberStated, tally.NewNumbersStated > 0);
        vector.Set(TurnFeature.NewNumberAsked, tally.NewNumbersAsked > 0);
        vector.Set(TurnFeature.KnownNumberStated, tally.NumbersStated > tally.NewNumbersStated);
        vector.Set(TurnFeature.EquationStated, tally.EqualsStated > 0);
        vector.Set(TurnFeature.EquationAsked, tally.EqualsAsked > 0);
        vector.Set(TurnFeature.OperatorStated, tally.OperatorsStated > 0);
        vector.Set(TurnFeature.OperatorAsked, tally.OperatorsAsked > 0);
        var (stated, asked, equations) = Arithmetic.Derived(turn);
        vector.Set(TurnFeature.DerivedNumberStated, stated > 0);
        vector.Set(TurnFeature.DerivedNumberAsked, asked > 0);
        vector.Set(TurnFeature.RightEquation, equations > 0);
        vector.Set(TurnFeature.AskedNumbersOnly, turn.Questions.Asked > 0 && tally.AskedContent > 0 && tally.NumbersAsked == tally.AskedContent);
        var tokens = turn.Tutor.Tokens;
        var last = tokens.Length - 1;
        while (last >= 0 && tokens.Length - last < 4 && !tokens[last].IsNumber)
        {
            last--;
        }

        vector.Set(TurnFeature.EndsInNewNumber, last >= 0 && tokens[last].IsNumber && !turn.Prior.Known(tokens[last]));
    }
}
