/*
 * What is done between the beginning and commit() is done together, or not at all.
 */
#ifndef SODERTORN_CPP_TRANSACTION_HPP
#define SODERTORN_CPP_TRANSACTION_HPP

#include <sodertorn/cpp/generated/verbs.hpp>

namespace sodertorn
{

/// Undone at the end of its scope unless it has been committed. Transactions nest.
class transaction
{
  public:
    explicit transaction(const session &session) : core_(session.shared())
    {
        detail::core &core = detail::ready(core_);

        detail::check(core, sdt_begin(core.session));
        open_ = true;
    }
    transaction(const transaction &) = delete;
    transaction &operator=(const transaction &) = delete;
    ~transaction()
    {
        if (open_)
            sdt_rollback(core_->session); // what ended the scope says more than what this answers
    }

    /// Keeps what has been done. When it fails, all of it has been undone.
    void commit()
    {
        end(sdt_commit);
    }

    /// Undoes what has been done, before the end of the scope.
    void rollback()
    {
        end(sdt_rollback);
    }

  private:
    void end(int (*function)(sdt_session *))
    {
        detail::core &core = detail::ready(core_);

        if (!open_)
            detail::raise(SDT_ERROR_MISUSE, "the transaction has been ended");
        open_ = false;
        detail::check(core, function(core.session));
    }

    std::shared_ptr<detail::core> core_; // the session may be moved meanwhile
    bool open_ = false;
};

} // namespace sodertorn

#endif
