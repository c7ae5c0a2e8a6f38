/*
 * What is done between the beginning and commit() is done together, or not at all.
 */
#ifndef SODERTORN_CPP_TRANSACTION_HPP
#define SODERTORN_CPP_TRANSACTION_HPP

#include <sodertorn/cpp/generated/verbs.hpp>

namespace sodertorn
{

/// Undone at the end of its scope unless it has been committed, with those that began within it. Transactions
/// nest: to end another than the innermost is a misuse.
class transaction
{
  public:
    explicit transaction(const session &session) : core_(session.shared())
    {
        detail::begin(core_, this);
    }
    transaction(const transaction &) = delete;
    transaction &operator=(const transaction &) = delete;
    ~transaction()
    {
        const std::vector<const void *> &begun = core_->begun;
        const auto found = std::find(begun.begin(), begun.end(), this);

        if (found != begun.end())
            core_->undo(static_cast<std::size_t>(found - begun.begin()));
    }

    /// Keeps what has been done. When it fails, all of it has been undone.
    void commit()
    {
        detail::end(core_, this, sdt_commit);
    }

    /// Undoes what has been done, before the end of the scope.
    void rollback()
    {
        detail::end(core_, this, sdt_rollback);
    }

  private:
    std::shared_ptr<detail::core> core_; // the session may be moved meanwhile
};

} // namespace sodertorn

#endif
