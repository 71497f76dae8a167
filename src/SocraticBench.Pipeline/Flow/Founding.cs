using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Pipeline.Flow;

/// <summary>What an execution is founded on.</summary>
internal sealed record Founding(ExecutionPurpose Purpose, Protocol Protocol, ModelRegistry Models, ScoringIdentity Scoring, double? BudgetUsd);
