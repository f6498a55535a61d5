using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Portraying;

/// <summary>What is known of two actors. Of long lists the latest stand here.</summary>
/// <param name="Relation">What lies between them, by years.</param>
/// <param name="Events">Events between them, the latest first.</param>
/// <param name="Statements">What one said to the other, on either side, the latest first.</param>
/// <param name="OpenItems">What one promised to or threatened the other with; wishes stand in the relation.</param>
public sealed record PairDossier(
    PairRelation Relation, ImmutableArray<MergedEvent> Events, ImmutableArray<StatementEntry> Statements, ImmutableArray<OpenItem> OpenItems);
