using CsCheck;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Csd.Tracking;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Tests.Csd;

public sealed class CsdWeightsTests
{
    [Fact]
    public void The_weights_sum_to_one() => Assert.Equal(
        1.0,
        CsdWeights.Cr + CsdWeights.St + CsdWeights.Rhd + CsdWeights.Ap + CsdWeights.Nvt + CsdWeights.Tc + CsdWeights.Ch + CsdWeights.Ma,
        12);

    [Fact]
    public void A_dimension_without_an_occasion_leaves_its_weight_to_the_others() =>
        // (.20·10 + .20·5 + .15·8) / .55
        Assert.Equal(4.2 / 0.55, CsdWeights.Overall(new CsdSubscores { Cr = 10, St = 5, Ap = 8 })!.Value, 8);

    [Fact]
    public void Half_of_the_weight_is_enough_and_less_is_not()
    {
        // .20 + .20 + .10 = .50, and .20 + .15 + .10 = .45
        Assert.Equal(10, CsdWeights.Overall(new CsdSubscores { Cr = 10, St = 10, Tc = 10 }));
        Assert.Null(CsdWeights.Overall(new CsdSubscores { Cr = 10, Ap = 10, Tc = 10 }));
        Assert.Null(CsdWeights.Overall(new CsdSubscores()));
    }

    [Fact]
    public void The_overall_score_lies_between_the_lowest_and_the_highest() => Gen.Double[0, 10].Array[8].Sample(scores =>
    {
        var overall = CsdWeights.Overall(new CsdSubscores
        {
            Cr = scores[0], St = scores[1], Rhd = scores[2], Ap = scores[3], Nvt = scores[4], Tc = scores[5], Ch = scores[6], Ma = scores[7],
        });
        return overall >= scores.Min() - 1e-6 && overall <= scores.Max() + 1e-6;
    });

    [Fact]
    public void In_every_state_some_question_fits_fully_and_none_is_outside_the_scale()
    {
        foreach (var state in Enum.GetValues<StudentState>())
        {
            var row = Enum.GetValues<QuestionType>().Select(type => QuestionFit.Of(type, state)).ToList();
            Assert.Equal(10, row.Max());
            Assert.InRange(row.Min(), 1, 7);
        }
    }

    [Fact]
    public void Every_type_of_question_has_its_moment() =>
        Assert.All(Enum.GetValues<QuestionType>(), type => Assert.True(Enum.GetValues<StudentState>().Max(state => QuestionFit.Of(type, state)) >= 9));
}
