using SocraticBench.Local.Ledger;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;

namespace SocraticBench.Tests.Local;

public sealed class ProcessLedgerTests : LedgerContract
{
    protected override ILedger Ledger(double capUsd, double spentUsd = 0) => new ProcessLedger(capUsd, spentUsd);
}
